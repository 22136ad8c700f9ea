"""Stage 7: what people read of the grades: pages, tables, files. Nothing here runs or grades anything."""

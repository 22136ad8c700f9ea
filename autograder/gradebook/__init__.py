"""Stage 6: grades that outlive the run, known by everything that they rest on."""

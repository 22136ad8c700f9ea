"""Deep learning on DNA: sequences, motifs, a detector, and models that others can load."""

"""The grader; it knows nothing of neural networks."""

__version__ = "0.1.0"

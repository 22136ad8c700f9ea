"""The reference beside frameworks that people train with, and item analysis beside pingouin."""

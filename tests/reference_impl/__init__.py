"""The reference against independent implementations, the lecture's numbers and the laws of its subject."""

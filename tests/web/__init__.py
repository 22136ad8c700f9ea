"""The served pages, asked by a client that sends what it likes; `tests/browser` opens them in a browser."""

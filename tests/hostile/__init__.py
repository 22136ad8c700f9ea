"""Submissions that want points, the data of others or the machine; `corpus.py` says what their files hold."""

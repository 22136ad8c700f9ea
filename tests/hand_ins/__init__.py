"""What arrives in real life: exports of every LMS, and all that people put into them."""

"""What pairs of hand-ins share that few others have."""

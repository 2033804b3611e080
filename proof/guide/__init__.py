"""What a page says: it is read into blocks and steps, extracted to `examples/`, and rewritten. No Docker, no pytest."""

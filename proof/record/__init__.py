"""What runs proved, as kept in `proof.json`, and the claims that follow from it."""

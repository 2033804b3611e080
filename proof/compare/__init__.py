"""Whether a run printed what the page shows, and whether that comparison can fail. Pure."""

"""What each command does: it takes its parsed options and returns its exit code; failures are raised as `TalksError`."""

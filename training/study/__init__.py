"""The study that compares recipes and starts, and its report."""

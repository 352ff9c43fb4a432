"""The whole study behind the shipped models: independent jobs, their tables, and the report."""

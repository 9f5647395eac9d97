"""Makes one file that is longer than the disk."""
with open("/tmp/huge", "wb") as file:
    file.truncate(1 << 50)

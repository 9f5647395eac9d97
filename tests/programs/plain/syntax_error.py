"""A file that is no Python."""
count = 0
def change()
    count += 1

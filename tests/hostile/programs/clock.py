"""Sleeps for no time, by the million."""
import time

while True:
    time.sleep(0)

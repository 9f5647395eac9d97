"""Says a word every virtual ten seconds, five times."""
import time

for number in range(5):
    time.sleep(10)
    print("word", number, flush=True)

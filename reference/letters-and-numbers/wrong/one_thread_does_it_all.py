"""Wrong: one thread prints everything."""
import threading


def print_both():
    for i in range(26):
        print(2 * i + 1, 2 * i + 2, chr(65 + i), sep="", end="")


thread = threading.Thread(target=print_both)
thread.start()
thread.join()
print()

import sys
import threading

sys.setswitchinterval(0.000001)
counter = 0
N = 1000


def count():
    global counter
    for _ in range(N):
        value = counter
        counter = value + 1


threads = [threading.Thread(target=count) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"expected {4 * N}, got {counter}")

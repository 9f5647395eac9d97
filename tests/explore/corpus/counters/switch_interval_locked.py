import sys
import threading

sys.setswitchinterval(0.000001)
counter = 0
N = 1000
guard = threading.Lock()


def count():
    global counter
    for _ in range(N):
        with guard:
            value = counter
            counter = value + 1


threads = [threading.Thread(target=count) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"expected {4 * N}, got {counter}")

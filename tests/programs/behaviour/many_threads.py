"""Thirty threads at a barrier."""
import threading

barrier = threading.Barrier(30)
totals = []


def work():
    totals.append(barrier.wait())
    barrier.wait()


threads = [threading.Thread(target=work) for _ in range(30)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(totals) == sorted([*range(30)]), barrier.broken)

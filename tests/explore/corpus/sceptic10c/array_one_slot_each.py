"""Shared counter without any lock: every process owns one slot."""
from multiprocessing import Array, Process


def count_up(slots, index):
    step = index + 1
    for _ in range(3):
        slots[index] += step


if __name__ == "__main__":
    slots = Array("i", [0] * 3)
    procs = []
    for k in range(len(slots)):
        p = Process(target=count_up, args=(slots, k), name=f"worker-{k}")
        procs.append(p)
        p.start()
    while procs:
        procs.pop().join()
    print("slots", slots[:])
    print("total", sum(slots))

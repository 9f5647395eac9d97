import threading
from heapq import heappop

heap = [1, 2, 3]
taken = []


def work(i):
    seat = heap[0]
    heappop(heap)
    taken.append(seat)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(taken)


if __name__ == "__main__":
    main()

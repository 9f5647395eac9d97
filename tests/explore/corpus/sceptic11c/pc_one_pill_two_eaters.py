import queue
import threading
import time

q = queue.Queue(5)
SENTINEL = None


def producer(name, n):
    for i in range(n):
        q.put(f"{name}-{i}")
        print(f"{name} produced {i}")
        time.sleep(0.01)
    q.put(SENTINEL)


def consumer(name):
    total = 0
    while True:
        item = q.get()
        if item is SENTINEL:
            print(f"{name} got the sentinel, bye")
            break
        total += 1
        print(f"{name} consumed {item}")
    print(f"{name} total {total}")


def main():
    p = threading.Thread(target=producer, args=("P1", 4))
    consumers = [threading.Thread(target=consumer, args=(f"C{i}",)) for i in (1, 2)]
    p.start()
    for c in consumers:
        c.start()
    p.join()
    for c in consumers:
        c.join()
    print("all done")


if __name__ == "__main__":
    main()

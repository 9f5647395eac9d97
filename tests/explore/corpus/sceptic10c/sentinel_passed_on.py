import queue
import threading

STOP = object()


def consumer(q, results):
    for item in iter(q.get, STOP):
        results.append(item ** 2)
    q.put(STOP)


def main():
    q, results = queue.Queue(), []
    group = [threading.Thread(target=consumer, args=(q, results)) for _ in range(2)]
    for t in group:
        t.start()
    for i in range(4):
        q.put(i)
    q.put(STOP)
    for t in group:
        t.join()
    print(sorted(results))


if __name__ == "__main__":
    main()

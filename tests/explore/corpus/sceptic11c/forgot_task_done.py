import queue
import threading

q = queue.Queue()


def worker():
    while True:
        n = q.get()
        if n % 3 == 0:
            print("skip", n)
            continue
        print(n, n * n)
        q.task_done()


def main():
    for _ in range(2):
        threading.Thread(target=worker, daemon=True).start()
    for n in range(1, 6):
        q.put(n)
    q.join()
    print("done")


if __name__ == "__main__":
    main()

import threading
from collections import deque

tasks = deque(["a", "b", "c"])
done = []


def work(i):
    while True:
        try:
            task = tasks.popleft()
        except IndexError:
            break
        done.append(task)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(done))


if __name__ == "__main__":
    main()

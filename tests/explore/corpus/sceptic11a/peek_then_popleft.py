import threading
from collections import deque

tasks = deque(["a", "b", "c"])
done = []


def work(i):
    task = tasks[0]
    tasks.popleft()
    done.append(task)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(done)


if __name__ == "__main__":
    main()

import threading
import copy

state = {"users": {"a": 0}}
lock = threading.Lock()


def work(i):
    global state
    with lock:
        fresh = copy.deepcopy(state)
        fresh["users"]["a"] += 1
        state = fresh


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(state)


if __name__ == "__main__":
    main()

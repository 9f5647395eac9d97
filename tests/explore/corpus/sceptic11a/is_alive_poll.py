import threading
import time

results = [0, 0]


def helper(i):
    results[i] = i + 10


def work(i):
    t = threading.Thread(target=helper, args=(i,))
    t.start()
    while t.is_alive():
        time.sleep(0.001)
    results[i] += 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(results)


if __name__ == "__main__":
    main()

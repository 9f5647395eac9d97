import threading

NEXT = {"low": "mid", "mid": "high", "high": "high"}
level = "low"


def work(i):
    global level
    level = NEXT[level]


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(level)


if __name__ == "__main__":
    main()

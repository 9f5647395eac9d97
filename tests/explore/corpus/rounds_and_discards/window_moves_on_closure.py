import threading


def main():
    lock = threading.Lock()
    window = 5
    count = 0

    def hit():
        nonlocal window, count
        for _ in range(2):
            with lock:
                now = 5
                if now == window:
                    count += 1
                    if count == 90:
                        now = 6
                window = now

    ts = [threading.Thread(target=hit) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()


main()

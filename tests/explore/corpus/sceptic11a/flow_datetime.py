import threading
from datetime import date, timedelta

day = date(2024, 1, 1)


def work(i):
    global day
    day += timedelta(days=1)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(day)


if __name__ == "__main__":
    main()

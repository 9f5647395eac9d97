import threading
import time


def watch(name, interval):
    n = 0
    while True:
        n += 1
        print(f"[{name}] check {n}")
        time.sleep(interval)


def main():
    for name, interval in (("cpu", 1), ("disk", 2), ("net", 3)):
        threading.Thread(target=watch, args=(name, interval), daemon=True).start()
    while True:
        time.sleep(60)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass

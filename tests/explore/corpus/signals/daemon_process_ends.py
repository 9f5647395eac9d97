import time
from multiprocessing import Process


def heartbeat():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    p = Process(target=heartbeat, daemon=True)
    p.start()
    time.sleep(3)
    print("parent ends", p.is_alive())

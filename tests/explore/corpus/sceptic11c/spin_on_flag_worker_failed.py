import threading
import time

ready = False
config = {}


def loader():
    global ready
    config["port"] = int("80a0".replace("a", ""))
    if config["port"] != 8080:
        return
    ready = True


def main():
    t = threading.Thread(target=loader)
    t.start()
    while not ready:
        time.sleep(0.01)
    print("listening on", config["port"])


if __name__ == "__main__":
    main()

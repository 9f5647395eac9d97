import threading
from multiprocessing import Pipe, Process


def receive(conn, log):
    while True:
        msg = conn.recv()
        if msg == "bye":
            break
        log.append(msg)


def side(name, conn, words):
    log = []
    t = threading.Thread(target=receive, args=(conn, log))
    t.start()
    for w in words:
        conn.send(w)
    conn.send("bye")
    t.join()
    print(name, "heard", log)


if __name__ == "__main__":
    left, right = Pipe()
    p = Process(target=side, args=("Bob", right, ["hi", "fine"]))
    p.start()
    side("Ann", left, ["hello", "how are you"])
    p.join()

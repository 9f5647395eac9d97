import time
from multiprocessing import Pipe, Process


def child(conn):
    time.sleep(1)
    conn.send("ok")
    conn.close()


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    answer = None
    if here.poll(0.5):
        answer = here.recv()
    p.join()
    print(answer)

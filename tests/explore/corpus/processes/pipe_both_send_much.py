from multiprocessing import Pipe, Process

MUCH = b"x" * 1_000_000


def talk(end):
    end.send_bytes(MUCH)
    end.recv_bytes()


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=talk, args=(there,))
    p.start()
    talk(here)
    p.join()
    print("ok")

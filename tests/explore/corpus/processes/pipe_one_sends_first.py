from multiprocessing import Pipe, Process

MUCH = b"x" * 1_000_000


def answer(end):
    end.recv_bytes()
    end.send_bytes(MUCH)


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=answer, args=(there,))
    p.start()
    here.send_bytes(MUCH)
    here.recv_bytes()
    p.join()
    print("ok")

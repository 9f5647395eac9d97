from multiprocessing import Pipe, Process


def child(connection):
    name = connection.recv()
    connection.send("hello " + name)


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    answer = here.recv()
    here.send("parent")
    print(answer)
    p.join()

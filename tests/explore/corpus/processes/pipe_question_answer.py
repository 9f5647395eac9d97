from multiprocessing import Pipe, Process


def child(connection):
    question = connection.recv()
    connection.send(question + "? 很好")
    connection.close()


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    here.send("你好吗")
    print(here.recv())
    p.join()

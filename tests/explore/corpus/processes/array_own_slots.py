from multiprocessing import Array, Process


def square(squares, i):
    squares[i] = i * i


if __name__ == "__main__":
    squares = Array("i", 5)
    ps = [Process(target=square, args=(squares, i)) for i in range(5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(squares[:], sum(squares))

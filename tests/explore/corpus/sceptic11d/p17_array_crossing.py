from multiprocessing import Array, Process


def move(source, target, amount):
    with source.get_lock():
        with target.get_lock():
            source[0] -= amount
            target[0] += amount


def main():
    north = Array('i', [10, 0])
    south = Array('i', [10, 0])
    lorries = [
        Process(target=move, args=(north, south, 3)),
        Process(target=move, args=(south, north, 1)),
    ]
    for lorry in lorries:
        lorry.start()
    for lorry in lorries:
        lorry.join()
    print(list(north), list(south))


if __name__ == '__main__':
    main()

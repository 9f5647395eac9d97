from multiprocessing import Manager, Process


def vote(board, name, times):
    for _ in range(times):
        board[name] = board.get(name, 0) + 1


if __name__ == '__main__':
    with Manager() as manager:
        board = manager.dict()
        ps = [Process(target=vote, args=(board, 'alice', 3)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(dict(board))

from multiprocessing import Manager, Process


def score(board, who):
    row = board[0]
    row[who] = row.get(who, 0) + 1
    board[0] = row


if __name__ == "__main__":
    with Manager() as m:
        board = m.list([{}])
        ps = [Process(target=score, args=(board, w)) for w in ("ann", "bob")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(board[0].items()))

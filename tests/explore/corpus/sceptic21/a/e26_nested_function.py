import threading


def main():
    stock = ["a", "b", "c"]
    out = []

    def sell():
        def ok():
            return len(stock) > 2

        if ok():
            out.append(stock.pop(0))

    ts = [threading.Thread(target=sell) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("end")


main()

import random
import threading
import time
from typing import Optional


class Leaderboard:
    def __init__(self) -> None:
        self.best: int = 0
        self.champion: Optional[str] = None
        self.all_scores: list = []

    def submit(self, player: str, score: int) -> bool:
        self.all_scores.append((player, score))
        if score > self.best:
            time.sleep(0.001)
            self.best = score
            self.champion = player
            return True
        return False


class Player(threading.Thread):
    def __init__(self, name: str, board: Leaderboard, rounds: int) -> None:
        super().__init__(name=name)
        self.board = board
        self.rounds = rounds

    def run(self) -> None:
        for _ in range(self.rounds):
            self.board.submit(self.name, random.randint(1, 1000))


def main() -> None:
    board = Leaderboard()
    players = [Player(n, board, 2) for n in ("p1", "p2", "p3")]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print(f"champion {board.champion} with {board.best}")
    print(board.best == max(s for _, s in board.all_scores))


if __name__ == "__main__":
    main()

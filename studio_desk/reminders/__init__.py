"""What is due and how it is told: the plan (pure), the ticker, the tray, notifications."""

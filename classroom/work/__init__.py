"""What pupils make: attempts, drafts, marks, receipts, as frozen values and pure rules."""
